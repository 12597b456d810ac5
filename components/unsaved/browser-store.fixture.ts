/** The part of the browser's store that is used here. */
export class BrowserStore {
  [key: string]: unknown;
  setItem(key: string, value: string) {
    this[key] = value;
  }
  getItem(key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

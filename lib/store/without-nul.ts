import type { SqlQuery } from "@prisma/driver-adapter-utils";

/**
 * A connection, or what gives one, that never stores a character that one of the databases refuses: a NUL is left out, and half a surrogate
 * pair becomes U+FFFD. So a text is the same on every database.
 */
export function withoutNul<Of extends object>(of: Of): Of {
  return new Proxy(of, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      if (name === "queryRaw" || name === "executeRaw")
        return (query: SqlQuery) => Reflect.apply(value, target, [{ ...query, args: query.args.map(storable) }]);
      if (name === "startTransaction")
        return async (...given: unknown[]) => withoutNul(await Reflect.apply(value, target, given));
      return value.bind(target);
    },
  });
}

/** A text as every database stores it; anything else unchanged. */
export function storable(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = value.includes("\0") ? value.replaceAll("\0", "") : value;
  return text.isWellFormed() ? text : text.toWellFormed();
}

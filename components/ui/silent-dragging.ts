/** Dragging is for the mouse or a finger; who uses keys has others, which say themselves what they did. */
export const SILENT_DRAGGING = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: "" },
};

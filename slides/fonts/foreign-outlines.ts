// Outlines that are whole but that the painters, each with a reader of its own, would not draw alike.
export class ForeignOutlines extends Error {}

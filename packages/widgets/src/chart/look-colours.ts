import type { MapLook } from "./map-picture.js";

/** The colours of a drawing in one scheme. */
export interface LookColours {
  readonly looks: Readonly<Record<MapLook, string>>;
  /** Textures over a class, and the hatching of what has none. */
  readonly texture: string;
  readonly hatch: string;
  readonly border: string;
  readonly coast: string;
  readonly ink: string;
  readonly paper: string;
}

const none = (paper: string) => ({ out: paper, "no-data": paper, "no-target": paper });

/**
 * Five steps of one hue, each darker than the one before, so that they keep their order in grey and for
 * every kind of colour blindness. What is not known is no step of it.
 */
export const lightColours: LookColours = {
  looks: {
    0: "#dff0ec",
    1: "#aed9d1",
    2: "#6db6ab",
    3: "#2c877d",
    4: "#084743",
    in: "#2c877d",
    ...none("#f5f7f7"),
  },
  texture: "#084743",
  hatch: "#98a5a9",
  border: "#33474d",
  coast: "#33474d",
  ink: "#1d2b30",
  paper: "#fff",
};

/** In the dark more is lighter. */
export const darkColours: LookColours = {
  looks: {
    0: "#1c3a3a",
    1: "#245f5b",
    2: "#3a938a",
    3: "#7fcabf",
    4: "#dcf7f2",
    in: "#7fcabf",
    ...none("#1a272b"),
  },
  texture: "#0d1619",
  hatch: "#62757b",
  border: "#8ea2a8",
  coast: "#93a5aa",
  ink: "#eef3f4",
  paper: "#152125",
};

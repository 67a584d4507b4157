/** A button that looks like the text it holds. */
export const bareButton = {
  appearance: "none",
  margin: 0,
  padding: 0,
  borderTopStyle: "none",
  borderRightStyle: "none",
  borderBottomStyle: "none",
  borderLeftStyle: "none",
  backgroundColor: "transparent",
  color: "inherit",
  fontFamily: "inherit",
  fontSize: "inherit",
  textAlign: "left",
} as const;

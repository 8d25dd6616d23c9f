/** What can be sent: any JSON; fields that are all text; text of the characters of a header. */
export type Carries = "json" | "text" | "headerText";

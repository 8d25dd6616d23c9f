/** What the bytes of a picture or film say of themselves. */
export interface MediaFacts {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** How long a film plays; null for a picture. */
  readonly seconds: number | null;
}

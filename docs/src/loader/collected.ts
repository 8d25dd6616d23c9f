import { getCollection } from "astro:content";

/** A page as the collection holds it. */
export interface CollectedPage {
  readonly id: string;
  readonly body: string;
  readonly data: {
    readonly title: string;
    readonly description?: string;
    readonly sidebar: { readonly order?: number };
  };
}

/** Every page of the collection, in the order of the menu. */
export async function collected(): Promise<CollectedPage[]> {
  const pages = (await getCollection("docs")) as unknown as CollectedPage[];
  return pages.toSorted((a, b) => (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0));
}

/** What stands for a key of one's own, in everything that is shown or copied. A shell puts the key there again. */
export const keyVariable = "$RIVYA_API_KEY";

/** The mock's own key, which opens nothing but a mock. */
export const mockKey = "rvya_sk_mock_full";

/** A text without the key that it may hold. */
export const withoutKey = (text: string, key: string): string =>
  key === "" || key === mockKey ? text : text.replaceAll(key, keyVariable);

/** The keys that every mock knows. */
export const mockKeys = {
  full: "rvya_sk_mock_full",
  readonly: "rvya_sk_mock_readonly",
  other: "rvya_sk_mock_other",
} as const;

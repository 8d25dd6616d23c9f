/** The code on the start page, which the tests run against the mock. */
export const sample = `import { RivyaClient } from "@rivya/client";

const rivya = new RivyaClient(); // RIVYA_API_KEY, RIVYA_BASE_URL

const task = await rivya.tasks.create({
  model: "qwen-image",
  prompt: "Soft hills at dawn, a violet lake between them",
  params: { image_size: "landscape_16_9" },
});
const { result } = await rivya.tasks.wait(task.id);
console.log(result.primary_url);
`;

/** How the mock is started. */
export const shell = `npx rivya-mock
export RIVYA_BASE_URL=http://127.0.0.1:4010
export RIVYA_API_KEY=rvya_sk_mock_full`;

/** What the sample asks for. */
export const request = {
  model: "qwen-image",
  prompt: "Soft hills at dawn, a violet lake between them",
  params: { image_size: "landscape_16_9", output_format: "jpeg" },
} as const;

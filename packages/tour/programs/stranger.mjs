// What somebody has who installs the release after the option went.
import { RivyaClient } from "@rivya/client";
import { startMock } from "@rivya/mock";

const mock = await startMock();
const rivya = new RivyaClient(mock.clientOptions);
const ask = (aspect_ratio) =>
  rivya.tasks.create({ model: "z-image", prompt: "A pier", params: { aspect_ratio } }).then(
    ({ status }) => status,
    (error) => error.details.map(({ path }) => path).join(),
  );
console.log(await ask("1:1"), await ask("9:16"));
await mock.close();

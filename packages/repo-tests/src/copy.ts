export { copyRepository } from "@rivya/test-kit/copy";

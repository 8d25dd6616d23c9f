export { copyRepository, keepHistory } from "@rivya/test-kit/copy";

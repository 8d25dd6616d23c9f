import { storeHistory } from "../../core/store/history.ts";
import { storeSuite } from "../../core/store/suite.ts";
import { sqliteStores } from "./open-sqlite.ts";

const open = sqliteStores();

storeSuite("SQLite", open);
storeHistory("SQLite", open);

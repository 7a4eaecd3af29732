import { runTable } from "./tables.mjs";

runTable("merge.json");

import { runTable } from "./tables.mjs";

runTable("words.json");

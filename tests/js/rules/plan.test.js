import { runTable } from "./tables.mjs";

runTable("texts.json");

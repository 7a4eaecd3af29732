import { runTable } from "./tables.mjs";

runTable("ages.json");

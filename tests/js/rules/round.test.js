import { runTable } from "./tables.mjs";

runTable("round.json");

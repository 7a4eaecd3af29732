import { runTable } from "./tables.mjs";

runTable("facts.json");

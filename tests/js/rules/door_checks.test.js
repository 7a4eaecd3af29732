import { runTable } from "./tables.mjs";

runTable("checks.json");

import { runTable } from "./tables.mjs";

runTable("door.json");

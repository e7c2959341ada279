import { setFlagsFromString } from "node:v8";

// Garbage is collected when 140% more is held than is in use, not up to 300%: office machines have
// little memory, and it costs no time that can be measured.
setFlagsFromString("--heap-growing-percent=140");

// Code is optimised after twice as much use as usual: most runs end before it pays, and office machines have few
// processors to do it on.
setFlagsFromString("--interrupt-budget=264000");

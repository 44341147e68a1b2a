/**
 * Inputs that nobody would think of. A target is a kind of file: {@link dev.moot.fuzz.FuzzedSite}
 * has the product meet it, and holds it to what is promised of every file. What was found is among
 * the inputs that each run of the tests tries again.
 */
package dev.moot.fuzz;

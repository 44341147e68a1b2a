/**
 * What outputs are made of: each asks questions of the site, and is made again only when an answer
 * is another one. These are verifying traces in the words of Mokhov, Mitchell and Peyton Jones, <a
 * href="https://doi.org/10.1145/3236774">Build Systems à la Carte</a> (2018).
 */
@NullMarked
package dev.moot.engine.trace;

import org.jspecify.annotations.NullMarked;

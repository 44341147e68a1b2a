/**
 * What the tests of the product share: the distribution under test, sites and jars made by tests.
 */
@NullMarked
package dev.moot.dist.product;

import org.jspecify.annotations.NullMarked;

/** Tests of the whole product, all shipped plugins together. */
package dev.moot.dist;

/**
 * Runs that are cut off, and disks that say no: at any call that changes a file. {@link
 * dev.moot.dist.faults.FaultsTest} holds the product to what is promised then.
 */
package dev.moot.dist.faults;

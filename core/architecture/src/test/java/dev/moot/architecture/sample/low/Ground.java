package dev.moot.architecture.sample.low;

/** Uses nothing. */
public record Ground(int depth) {}

package dev.moot.engine.external;

/**
 * How many addresses of other sites were looked at.
 *
 * @param addresses different ones that the site links to
 * @param asked those that were asked for in this run; of the others an earlier one knows
 * @param offline whether this machine could see none of several hosts
 */
public record ExternalCount(int addresses, int asked, boolean offline) {}

package org.yimatong.enterprises.importing;

import jakarta.persistence.Embeddable;

/**
 * What became of the rows of a table.
 *
 * @param rows all of them; each is in exactly one of the others
 * @param unchanged said what the registry said already
 * @param rejected had a problem
 */
@Embeddable
public record ImportTally(int rows, int created, int updated, int unchanged, int rejected) {}

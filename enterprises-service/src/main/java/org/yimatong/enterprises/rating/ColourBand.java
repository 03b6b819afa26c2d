package org.yimatong.enterprises.rating;

import java.math.BigDecimal;

/**
 * The scores that give a colour.
 *
 * @param from lowest of them, inclusive; they end where the next colour begins
 * @param supervision how enterprises of this colour are supervised, as one province does it
 */
public record ColourBand(RiskColour colour, BigDecimal from, String supervision) {}

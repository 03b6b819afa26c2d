package org.yimatong.hazards.enterprise;

/**
 * An enterprise now belongs to another supervision area; what is kept about it moves with it, in the same transaction.
 */
public record EnterpriseMoved(String uscc, String area) {}

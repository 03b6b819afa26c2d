package org.yimatong.inspections.enterprise;

/**
 * An enterprise as plans and draws see it.
 *
 * @param kind of hazardous business, in the words of the registry
 * @param status whether it operates, in the words of the registry
 * @param colour by which it is supervised; that of a yellow code as long as no code of it is known
 */
public record SupervisedEnterprise(
        String uscc, String name, String kind, String area, String status, CodeColour colour) {

    /** Whether it is gone for good. */
    public boolean isClosed() {
        return status.equals("CLOSED");
    }
}

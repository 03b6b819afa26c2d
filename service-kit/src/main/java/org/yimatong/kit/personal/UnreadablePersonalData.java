package org.yimatong.kit.personal;

/** A value that cannot be decrypted: somebody removed its key, or changed the database. */
public class UnreadablePersonalData extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** @param place where it is kept */
    public UnreadablePersonalData(String place, String because) {
        super("A value of %s cannot be decrypted: %s".formatted(place, because));
    }
}

package org.yimatong.kit.personal;

/** A value that cannot be decrypted. Becomes 500: somebody removed its key, or changed the database. */
public class UnreadablePersonalData extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** @param place where it is kept */
    UnreadablePersonalData(String place, String because) {
        super("A value of %s cannot be decrypted: %s".formatted(place, because));
    }
}

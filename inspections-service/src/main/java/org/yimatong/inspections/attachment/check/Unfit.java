package org.yimatong.inspections.attachment.check;

/** A file is not one we keep. */
public class Unfit extends Exception {

    private final String code;

    /** @param code of the reason; its words stand under {@code error.<code>} */
    Unfit(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

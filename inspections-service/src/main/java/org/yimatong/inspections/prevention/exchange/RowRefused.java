package org.yimatong.inspections.prevention.exchange;

/** A row of the exchange cannot be taken in. It has changed nothing. */
class RowRefused extends RuntimeException {

    private final String member;
    private final String code;
    private final transient Object[] parameters;

    /**
     * @param member of the row that is wrong; empty for the row as a whole
     * @param code stable name of what is wrong; its words stand under {@code error.<code>} in the problem texts
     */
    RowRefused(String member, String code, Object... parameters) {
        super("%s: %s".formatted(member, code), null, false, false);
        this.member = member;
        this.code = code;
        this.parameters = parameters;
    }

    String member() {
        return member;
    }

    String code() {
        return code;
    }

    Object[] parameters() {
        return parameters;
    }
}

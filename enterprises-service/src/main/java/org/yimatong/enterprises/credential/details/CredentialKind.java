package org.yimatong.enterprises.credential.details;

/** The kinds of credentials. Their names are the grades of the facts that they are. */
public enum CredentialKind {
    /** A permit to do hazardous business (行政许可). */
    LICENCE(true),
    /** Work-safety liability insurance (安责险). */
    INSURANCE(false),
    /** The certificate of a person in one of the three posts (三项岗位人员). */
    POST_CERTIFICATE(false),
    /** The level reached in the standardisation of work safety (安全生产标准化). */
    STANDARDISATION(false),
    /** An emergency plan on file (应急预案备案); valid until it has to be revised. */
    EMERGENCY_PLAN(false),
    /** A drill that was held (应急演练); valid until the next is due. */
    DRILL(false),
    /** An official of the government who answers for the enterprise by name (实名包保). */
    OFFICIAL(true),
    /** One of the three responsible persons of the enterprise for its major hazard sources (安全包保责任人). */
    ROLE(true);

    private final boolean mayBeUnlimited;

    CredentialKind(boolean mayBeUnlimited) {
        this.mayBeUnlimited = mayBeUnlimited;
    }

    /** Whether it may hold until further notice. */
    public boolean mayBeUnlimited() {
        return mayBeUnlimited;
    }
}

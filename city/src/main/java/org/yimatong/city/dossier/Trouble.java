package org.yimatong.city.dossier;

/** What is amiss at an enterprise, so that codes of every colour can be seen; most have none of it. */
public enum Trouble {
    NONE(0),
    INSURANCE_EXPIRED(2),
    LICENCE_EXPIRED(1),
    CERTIFICATE_EXPIRED(1),
    /** Its safety manager's certificate was never provided; it counts when the time for the dossier is over. */
    CERTIFICATE_MISSING(2),
    INSURANCE_EXPIRES_SOON(2),
    LICENCE_EXPIRES_SOON(2),
    CERTIFICATE_EXPIRES_SOON(2),
    RATED_LONG_AGO(1),
    RATED_ORANGE(1),
    RATED_RED(1),
    MAJOR_FINDING(1);

    private final int howMany;

    Trouble(int howMany) {
        this.howMany = howMany;
    }

    /** How many enterprises of the city have it. */
    int howMany() {
        return howMany;
    }
}

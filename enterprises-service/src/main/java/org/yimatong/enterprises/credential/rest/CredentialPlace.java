package org.yimatong.enterprises.credential.rest;

import org.yimatong.enterprises.credential.Credential;
import org.yimatong.enterprises.credential.CredentialSearch.Place;
import org.yimatong.kit.paging.Cursor;

/** Places in lists of credentials, as cursors. */
final class CredentialPlace {

    private CredentialPlace() {}

    static Cursor of(Credential credential) {
        var until = credential.validity().until();
        return Cursor.of(until == null ? "" : until.toString(), credential.id().toString());
    }

    static Place read(Cursor cursor) {
        return new Place(cursor.part(0).isEmpty() ? null : cursor.day(0), cursor.id(1));
    }
}

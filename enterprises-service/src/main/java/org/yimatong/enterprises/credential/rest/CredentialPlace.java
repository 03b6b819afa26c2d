package org.yimatong.enterprises.credential.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.yimatong.enterprises.credential.Credential;
import org.yimatong.enterprises.credential.CredentialSearch.Place;
import org.yimatong.kit.paging.Cursor;
import org.yimatong.kit.problem.BadRequest;

/** Places in lists of credentials, as cursors. */
final class CredentialPlace {

    private CredentialPlace() {}

    static Cursor of(Credential credential) {
        var until = credential.validity().until();
        return Cursor.of(until == null ? "" : until.toString(), credential.id().toString());
    }

    static Place read(Cursor cursor) {
        var until = cursor.part(0);
        try {
            return new Place(until.isEmpty() ? null : LocalDate.parse(until), UUID.fromString(cursor.part(1)));
        } catch (DateTimeException | IllegalArgumentException ofAnotherList) {
            throw new BadRequest("invalid-cursor");
        }
    }
}

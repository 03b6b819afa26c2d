package org.yimatong.testing.access;

import java.util.regex.Pattern;

/** What a service answered. */
record Answer(int status, String body) {

    private static final Pattern PROBLEM = Pattern.compile("\"type\":\"/problems/[^\"]*\"");

    /**
     * The answer with whatever names the request, its instant or the asked tenant made the same, so that two can be
     * compared.
     */
    Answer apartFrom(Tenant tenant) {
        return new Answer(
                status,
                body.replace(tenant.id().toString(), "{id}")
                        .replace(tenant.id(2).toString(), "{id}")
                        .replace(tenant.uscc(), "{uscc}")
                        .replace(tenant.mark(), "{mark}")
                        .replace(tenant.area(), "{area}")
                        .replaceAll("\"(requestId|asOf|upTo|snapshot)\":\"[^\"]*\"", ""));
    }

    /** The status, and the type of the problem if it is one. */
    String kind() {
        var type = PROBLEM.matcher(body);
        return status + (type.find() ? type.group() : "");
    }
}

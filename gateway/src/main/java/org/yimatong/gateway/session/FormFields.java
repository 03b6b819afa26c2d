package org.yimatong.gateway.session;

import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.Map;

/** Fields as a form, or the query of an address, writes them. */
final class FormFields {

    private FormFields() {}

    static String encode(Map<String, String> fields) {
        return in("", fields).substring(1);
    }

    /** The address with the fields as its query. */
    static String in(String address, Map<String, String> fields) {
        var encoder = new QueryStringEncoder(address);
        fields.forEach(encoder::addParam);
        return encoder.toString();
    }
}

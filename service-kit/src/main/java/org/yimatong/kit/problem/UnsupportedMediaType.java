package org.yimatong.kit.problem;

/** The body is of a media type that the operation does not take. Becomes 415 Unsupported Media Type. */
public class UnsupportedMediaType extends Refusal {

    public UnsupportedMediaType() {
        super(415, "unsupported-media-type");
    }
}

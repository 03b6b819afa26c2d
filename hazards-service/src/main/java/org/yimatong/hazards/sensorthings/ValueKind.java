package org.yimatong.hazards.sensorthings;

/** What a {@link Field} is compared with; the text shows how it is written. */
public enum ValueKind {
    TEXT("'...'"),
    /** An id, that has no order. */
    ID("'5e0c8a52-0d4f-4a53-9d5d-2f1b3c4d5e6f'"),
    WHOLE_NUMBER("3"),
    INSTANT("2026-03-02T08:30:00Z");

    private final String example;

    ValueKind(String example) {
        this.example = example;
    }

    public String example() {
        return example;
    }
}

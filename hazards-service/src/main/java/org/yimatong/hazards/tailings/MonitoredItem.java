package org.yimatong.hazards.tailings;

/** What is monitored at a tailings pond (GB 39496-2020, 5.5.2), and the unit of its values. */
public enum MonitoredItem {
    /** 坝体位移（表面、内部）, in millimetres. */
    DISPLACEMENT("mm", Sense.RISING),
    /** 浸润线: its depth below the surface of the dam, in metres. */
    PHREATIC_LINE("m", Sense.FALLING),
    /** 干滩长度及坡度: the length of the dry beach, in metres. */
    BEACH("m", Sense.BELOW_MINIMUM),
    /** 库水位: the freeboard above it (安全超高), in metres. */
    WATER_LEVEL("m", Sense.BELOW_MINIMUM),
    /** 降水量, in millimetres of 24 hours. */
    RAINFALL("mm", Sense.RISING),
    /** 库区地质滑坡体位移, in millimetres. */
    LANDSLIDE("mm", Sense.RISING),
    /** 孔隙水压力、渗透水量及浑浊度, in the unit of its design. */
    SEEPAGE("", Sense.RISING),
    /** 视频监控: has no values. */
    VIDEO("", Sense.WITHOUT_VALUES);

    /** In which direction a value becomes dangerous. */
    enum Sense {
        /** At a threshold and above. */
        RISING,
        /** At a threshold and below. */
        FALLING,
        /** Below a threshold, which is a least value. */
        BELOW_MINIMUM,
        /** Not at all. */
        WITHOUT_VALUES
    }

    private final String unit;
    private final Sense sense;

    MonitoredItem(String unit, Sense sense) {
        this.unit = unit;
        this.sense = sense;
    }

    /** Of its values; empty if the design says it, or if there are none. */
    public String unit() {
        return unit;
    }

    Sense sense() {
        return sense;
    }

    boolean hasValues() {
        return sense != Sense.WITHOUT_VALUES;
    }

    /** Whether a pond of this kind and grade has to monitor it. */
    public Requirement requirement(PondKind kind, PondGrade grade) {
        return switch (this) {
            case DISPLACEMENT, PHREATIC_LINE, RAINFALL, VIDEO -> Requirement.REQUIRED;
            case BEACH, WATER_LEVEL -> wet(kind, Requirement.REQUIRED);
            case LANDSLIDE -> wet(kind, Requirement.IF_PRESENT);
            case SEEPAGE ->
                grade.isAtLeast(PondGrade.THIRD) ? wet(kind, Requirement.WHEN_NEEDED) : Requirement.NOT_REQUIRED;
        };
    }

    private static Requirement wet(PondKind kind, Requirement ofWet) {
        return kind == PondKind.WET ? ofWet : Requirement.NOT_REQUIRED;
    }
}

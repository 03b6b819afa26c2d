package org.yimatong.enterprises.weather;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of weather warned of, by order No. 16 of the China Meteorological Administration (2007). */
public enum WeatherEvent {
    TYPHOON("台风"),
    RAINSTORM("暴雨"),
    SNOWSTORM("暴雪"),
    COLD_WAVE("寒潮"),
    GALE("大风"),
    SANDSTORM("沙尘暴"),
    HEAT("高温"),
    DROUGHT("干旱"),
    LIGHTNING("雷电"),
    HAIL("冰雹"),
    FROST("霜冻"),
    FOG("大雾"),
    HAZE("霾"),
    ICY_ROADS("道路结冰");

    /** What offices write behind the name: 暴雨红色预警信号. */
    private static final Pattern ADDITION = Pattern.compile("([蓝黄橙红]色)?(预警(信号)?)?");

    private final String chinese;

    WeatherEvent(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The kind that a text names, in Chinese or by its constant. */
    public static Optional<WeatherEvent> read(String text) {
        return Arrays.stream(values())
                .filter(event -> event.name().equalsIgnoreCase(text) || event.isNamedBy(text))
                .findFirst();
    }

    private boolean isNamedBy(String text) {
        return text.startsWith(chinese)
                && ADDITION.matcher(text.substring(chinese.length())).matches();
    }
}

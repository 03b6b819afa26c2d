package org.yimatong.city.dossier;

import java.util.Random;

/** Names of invented people, from the commonest surnames. */
final class PersonNames {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String FIRST = "建志国文海永晓小明玉春秀俊思立宏";
    private static final String SECOND = "军华平强红丽波涛敏超娟峰辉斌燕宁鹏静";
    private static final int SINGLE_IN = 4;

    private final Random random;

    PersonNames(Random random) {
        this.random = random;
    }

    String next() {
        var single = random.nextInt(SINGLE_IN) == 0;
        return oneOf(SURNAMES) + (single ? "" : oneOf(FIRST)) + oneOf(SECOND);
    }

    private String oneOf(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}

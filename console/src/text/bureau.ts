import type { Words } from '.';
import { words as audit } from './bureau/audit';
import { words as decisions } from './bureau/decisions';
import { words as imports } from './bureau/imports';
import { words as plans } from './bureau/plans';
import { words as policies } from './bureau/policies';
import { words as registry } from './bureau/registry';
import { words as risk } from './bureau/risk';

/** The words of the registrar's, the supervisor's and the analyst's pages; loaded with them. */
export const words = {
  ...registry,
  ...imports,
  ...decisions,
  ...risk,
  ...policies,
  ...plans,
  ...audit,
  'bureau.title': ['监管分析', 'Supervision'],
  'bureau.all': ['全部', 'All'],
  'bureau.search': ['查询', 'Search'],
  'bureau.clear': ['清除条件', 'Clear'],
  'bureau.parts': ['分页', 'Pages'],
  'bureau.firstPart': ['回到第一页', 'First page'],
  'bureau.previousPart': ['上一页', 'Previous page'],
  'bureau.nextPart': ['下一页', 'Next page'],
  'bureau.page': ['第 {{page}} 页，共 {{pages}} 页', 'page {{page}} of {{pages}}'],
  'bureau.uscc': ['统一社会信用代码', 'Credit code'],
  'bureau.enterprise': ['企业', 'Enterprise'],
  'bureau.area': ['辖区', 'Area'],
  'bureau.colour': ['码的状态', 'Code'],
  'bureau.state': ['状态', 'State'],
  'bureau.filed': ['提出时间', 'Filed'],
  'bureau.fact': ['对应的事实', 'The fact behind it'],
  'bureau.from': ['起始日期', 'From'],
  'bureau.to': ['截止日期', 'To'],
  'bureau.yes': ['是', 'yes'],
  'bureau.no': ['否', 'no'],
  'bureau.cityTime': ['北京时间。', 'Beijing time.'],
  'bureau.changedMeanwhile': ['在您填写期间，这里有了变化。上面是现在的状态；您填写的内容还在，请核对后再提交。', 'This changed while you were typing. You see it as it is now; what you typed is still here. Check it, then send it again.'],
  'bureau.unknownOutcome': ['没有收到回答，不知道是否已生效。请核对后重试；同样的内容不会重复办理。', 'No answer came; whether it was done is not known. Check, and try again: the same words are not taken twice.'],

  'views.title': ['保存的视图（{{count}}）', 'Saved views ({{count}})'],
  'views.name': ['视图名称', 'Name of the view'],
  'views.save': ['保存当前视图', 'Save this view'],
  'views.remove': ['删除视图 {{name}}', 'Remove the view {{name}}'],
  'views.removeShort': ['删除', 'Remove'],
  'views.hint': ['视图保存在本机，只有您看得到。', 'Views are kept on this device, for you only.'],

  'bureau.wholeCity': ['全市', 'The whole city'],
} satisfies Words;

import { reportHeight } from '../frame/report-height.ts';
import { showWidget } from '../frame/show-widget.ts';

reportHeight(document.body);
void showWidget(
  new URLSearchParams(location.search),
  document.querySelector('main') ?? document.body,
);

CALL open_table('approaches', audit => 'code,,');
CALL open_table('features', audit => 'code,,');
CALL open_table('feature_scores', audit => 'approach,,');

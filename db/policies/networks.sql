CALL open_table('networks', audit => 'code,');
CALL open_table('offers', audit => 'code,');

# In the thread of a copied request a yes or a no needs the person's own proven voice; else it is asked back in private.
mike -> intro [cc ana, cc ben]: Ana, meet Ben. Ben, meet Ana. You are both into soil sensors. The assistant will find you a time.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> intro [thread <1.zqmikezq@connect.example>, none]: No, thanks.
        ben <- which
mallory -> intro [thread <1.zqmikezq@connect.example>]: Yes, gladly!
ana -> intro [thread <1.zqmikezq@connect.example>]: No, thanks.
        ana <- noted
